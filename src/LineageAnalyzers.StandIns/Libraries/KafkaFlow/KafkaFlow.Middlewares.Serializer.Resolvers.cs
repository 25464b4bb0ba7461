using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Middlewares.Serializer.Resolvers;

public interface IMessageTypeResolver
{
    ValueTask<Type> OnConsumeAsync(IMessageContext context);
    ValueTask OnProduceAsync(IMessageContext context);
}

public class SingleMessageTypeResolver : IMessageTypeResolver
{
    public SingleMessageTypeResolver(Type messageType) => throw null;
    public ValueTask<Type> OnConsumeAsync(IMessageContext context) => throw null;
    public ValueTask OnProduceAsync(IMessageContext context) => throw null;
}
