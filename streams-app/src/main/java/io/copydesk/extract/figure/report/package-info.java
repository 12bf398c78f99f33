/** As what does the text report a figure, and on whose word? */
@NullMarked
package io.copydesk.extract.figure.report;

import org.jspecify.annotations.NullMarked;
