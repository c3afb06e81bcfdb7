package silkwire.alert.lucene;

/** Where a word stands: its place among the words, and its first and last letter in the text. */
record WordPlace(int position, int start, int end) {}
