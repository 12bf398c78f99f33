/** What does a figure measure? */
@NullMarked
package io.copydesk.extract.figure.metric;

import org.jspecify.annotations.NullMarked;
