/** Does a failure lie with the record or outside, and how is it waited out? */
@NullMarked
package io.copydesk.topology.fault;

import org.jspecify.annotations.NullMarked;
