"""JSON in place of Avro, with the fields as they are."""
import json


class AvroSerializer:
    def __init__(self, schema_registry_client, schema_str=None, to_dict=None, conf=None):
        pass

    def __call__(self, obj, ctx=None):
        return json.dumps(obj)


class AvroDeserializer:
    def __init__(self, schema_registry_client, schema_str=None, from_dict=None, return_record_name=False):
        pass

    def __call__(self, data, ctx=None):
        return json.loads(data)
