/** Is a figure a result, an earlier value, an expectation or a target, and who states it? */
@NullMarked
package io.copydesk.extract.figure.report;

import org.jspecify.annotations.NullMarked;
