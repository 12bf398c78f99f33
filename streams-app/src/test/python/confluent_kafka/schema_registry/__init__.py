class SchemaRegistryClient:
    def __init__(self, conf):
        self.url = conf["url"]
