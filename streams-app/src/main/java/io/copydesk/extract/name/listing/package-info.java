/** Which ticker stands beside a name, and on which exchange is it listed? */
@NullMarked
package io.copydesk.extract.name.listing;

import org.jspecify.annotations.NullMarked;
