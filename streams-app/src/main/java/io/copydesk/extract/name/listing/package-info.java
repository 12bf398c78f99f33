/** Which ticker stands beside a name, and of which exchange? */
@NullMarked
package io.copydesk.extract.name.listing;

import org.jspecify.annotations.NullMarked;
