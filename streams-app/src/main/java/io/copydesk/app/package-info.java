/** Configuration, lifecycle, health and metrics of the running application. */
@NullMarked
package io.copydesk.app;

import org.jspecify.annotations.NullMarked;
