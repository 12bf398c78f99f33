/** Which words does CoreNLP's statistical model take for names? Second step: tokens get labels. */
@NullMarked
package io.copydesk.extract.tag;

import org.jspecify.annotations.NullMarked;
