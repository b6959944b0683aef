/* outer /* inner */ still outer */
int main(void) { return 0; }
/* expected
1:10-12 warning nested_comment: `/*` inside a comment does not start another one
1:34-36 error stray_comment_end: this `*/` ends no comment
  note 1:19-21 the comment ended here already
*/
