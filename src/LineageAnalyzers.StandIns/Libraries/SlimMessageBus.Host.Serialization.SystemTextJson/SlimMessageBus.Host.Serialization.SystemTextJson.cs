using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Serialization.SystemTextJson;

public static class SerializationBuilderExtensions
{
    public static TBuilder AddJsonSerializer<TBuilder>(this TBuilder builder, global::System.Text.Json.JsonSerializerOptions options = null, bool useActualTypeOnSerialize = true) where TBuilder : ISerializationBuilder => throw null;
}
