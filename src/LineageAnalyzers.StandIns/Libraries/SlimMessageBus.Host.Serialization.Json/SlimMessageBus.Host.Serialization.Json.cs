using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Serialization.Json;

public static class SerializationBuilderExtensions
{
    public static TBuilder AddJsonSerializer<TBuilder>(this TBuilder builder, global::System.Text.Encoding encoding = null, global::Newtonsoft.Json.JsonSerializerSettings jsonSerializerSettings = null) where TBuilder : ISerializationBuilder => throw null;
}
