/** Until when is something waited for, and how long between two attempts? For all packages. */
@NullMarked
package io.copydesk.wait;

import org.jspecify.annotations.NullMarked;
