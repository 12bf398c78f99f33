package io.copydesk.extract;

/** What a name may be found to name. Others are kept so that they are not called one of ours. */
enum NameType {
  COMPANY,
  MINISTRY,
  PERSON,
  OTHER
}
