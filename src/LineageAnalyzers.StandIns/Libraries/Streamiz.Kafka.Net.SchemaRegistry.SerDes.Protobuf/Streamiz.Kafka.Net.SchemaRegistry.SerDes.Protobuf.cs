using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.SchemaRegistry.SerDes.Protobuf;

public class SchemaProtobufSerDes<T> : SchemaSerDes<T, global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig, global::Confluent.SchemaRegistry.Serdes.ProtobufDeserializerConfig> where T : class, global::Google.Protobuf.IMessage<T>, new()
{
    public SchemaProtobufSerDes() : base(default(string)) => throw null;
    public override void Initialize(global::Streamiz.Kafka.Net.SerDes.SerDesContext context) => throw null;
}
