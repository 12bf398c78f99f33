/** How is a name written? Its pieces, legal forms, and the keys that are made of them. */
@NullMarked
package io.copydesk.catalog.name;

import org.jspecify.annotations.NullMarked;
