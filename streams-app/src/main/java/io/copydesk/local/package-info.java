/** A broker and a schema registry on the laptop. */
@NullMarked
package io.copydesk.local;

import org.jspecify.annotations.NullMarked;
