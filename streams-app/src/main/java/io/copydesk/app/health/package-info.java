/** Is the application healthy, and what does it count? */
@NullMarked
package io.copydesk.app.health;

import org.jspecify.annotations.NullMarked;
