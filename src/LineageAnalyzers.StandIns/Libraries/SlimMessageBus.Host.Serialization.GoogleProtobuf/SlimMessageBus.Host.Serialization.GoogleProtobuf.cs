using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Serialization.GoogleProtobuf;

public interface IMessageParserFactory
{
    object CreateMessageParser(Type messageType);
}

public static class SerializationBuilderExtensions
{
    public static TBuilder AddGoogleProtobufSerializer<TBuilder>(this TBuilder builder, IMessageParserFactory messageParserFactory = null) where TBuilder : ISerializationBuilder => throw null;
}
