/** Which words name a company, and how far does its name reach? */
@NullMarked
package io.copydesk.extract.name.company;

import org.jspecify.annotations.NullMarked;
