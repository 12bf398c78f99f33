package io.copydesk.extract.name.candidate;

/** What a name may be found to name. Others are kept so that they are not called one of ours. */
public enum NameType {
  COMPANY,
  MINISTRY,
  PERSON,
  OTHER
}
