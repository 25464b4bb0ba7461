using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.SchemaRegistry.SerDes.Json;

public class SchemaJsonSerDes<T> : SchemaSerDes<T, global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig, global::Confluent.SchemaRegistry.Serdes.JsonDeserializerConfig> where T : class
{
    public SchemaJsonSerDes() : base(default(string)) => throw null;
    public override void Initialize(global::Streamiz.Kafka.Net.SerDes.SerDesContext context) => throw null;
}
