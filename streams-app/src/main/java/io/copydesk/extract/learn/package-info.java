/** How do weights follow examples, whatever they weigh? */
@NullMarked
package io.copydesk.extract.learn;

import org.jspecify.annotations.NullMarked;
