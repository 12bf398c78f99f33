package io.copydesk.extract.learn;

/** Whether those who wrote rules had an article at hand. */
public enum RuleWriters {
  /** What rules say of it looks better than they are, and is not learnt from. */
  KNEW_IT,
  /** Rules say of it what they say of any other. */
  DID_NOT_KNOW_IT
}
