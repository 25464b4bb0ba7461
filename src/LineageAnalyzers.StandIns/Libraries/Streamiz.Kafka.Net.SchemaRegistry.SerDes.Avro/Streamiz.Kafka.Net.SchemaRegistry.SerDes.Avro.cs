using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.SchemaRegistry.SerDes.Avro;

public class SchemaAvroSerDes<T> : SchemaSerDes<T, global::Confluent.SchemaRegistry.Serdes.AvroSerializerConfig, global::Confluent.SchemaRegistry.Serdes.AvroDeserializerConfig>
{
    public SchemaAvroSerDes() : base(default(string)) => throw null;
    public override void Initialize(global::Streamiz.Kafka.Net.SerDes.SerDesContext context) => throw null;
}
