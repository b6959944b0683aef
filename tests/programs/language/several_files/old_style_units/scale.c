double scale = 1.0;
double stretch(double by) { return by * scale; }
