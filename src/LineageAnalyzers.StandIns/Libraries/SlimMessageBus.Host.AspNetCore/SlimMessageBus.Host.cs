using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host;

public static class MessageBusBuilderExtensions
{
    public static global::SlimMessageBus.Host.MessageBusBuilder AddAspNet(this global::SlimMessageBus.Host.MessageBusBuilder mbb) => throw null;
}
