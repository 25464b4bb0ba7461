using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Middlewares.Serializer;

public class DeserializerConsumerMiddleware : IMessageMiddleware
{
    public DeserializerConsumerMiddleware(IDeserializer deserializer, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver typeResolver) => throw null;
    public Task Invoke(IMessageContext context, MiddlewareDelegate next) => throw null;
}

public class SerializerProducerMiddleware : IMessageMiddleware
{
    public SerializerProducerMiddleware(ISerializer serializer, global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver typeResolver) => throw null;
    public Task Invoke(IMessageContext context, MiddlewareDelegate next) => throw null;
}
