/** Does the schema registry accept us, and does it have our schemas? */
@NullMarked
package io.copydesk.app.registry;

import org.jspecify.annotations.NullMarked;
