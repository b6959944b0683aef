// The page is one element; everything else follows from it.

import './elements/heap-playground.ts'
