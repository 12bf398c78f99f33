class MessageField:
    VALUE = "value"


class SerializationContext:
    def __init__(self, topic, field, headers=None):
        self.topic = topic
        self.field = field
