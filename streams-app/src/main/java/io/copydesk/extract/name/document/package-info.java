/**
 * What has the rest of the article shown about a name: its short forms, abbreviations, spelling in
 * the headline?
 */
@NullMarked
package io.copydesk.extract.name.document;

import org.jspecify.annotations.NullMarked;
