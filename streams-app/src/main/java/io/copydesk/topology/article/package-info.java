/** How does a raw record become its enriched records? */
@NullMarked
package io.copydesk.topology.article;

import org.jspecify.annotations.NullMarked;
