/** When is an amount that was found right, and how are precision, recall and shares counted? */
@NullMarked
package io.copydesk.cli.score.measure;

import org.jspecify.annotations.NullMarked;
