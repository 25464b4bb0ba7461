using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Serialization.Avro;

public static class SerializationBuilderExtensions
{
    public static TBuilder AddAvroSerializer<TBuilder>(this TBuilder builder) where TBuilder : ISerializationBuilder => throw null;
}
