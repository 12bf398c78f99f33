/** How do a broker and a schema registry run on a laptop, with nothing installed? */
@NullMarked
package io.copydesk.local;

import org.jspecify.annotations.NullMarked;
