using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host.Memory;

public class MemoryMessageBusBuilder : MessageBusBuilder
{
    public MemoryMessageBusBuilder AutoDeclareFrom(IEnumerable<global::System.Reflection.Assembly> assemblies, Func<Type, bool> consumerTypeFilter = null, Func<Type, string> messageTypeToTopicConverter = null, bool addServicesFromAssembly = true) => throw null;
    public MemoryMessageBusBuilder AutoDeclareFrom(global::System.Reflection.Assembly assembly, Func<Type, bool> consumerTypeFilter = null, Func<Type, string> messageTypeToTopicConverter = null, bool addServicesFromAssembly = true) => throw null;
    public MemoryMessageBusBuilder AutoDeclareFrom(params global::System.Reflection.Assembly[] assemblies) => throw null;
    public MemoryMessageBusBuilder AutoDeclareFromAssemblyContaining<T>(Func<Type, bool> consumerTypeFilter = null, Func<Type, string> messageTypeToTopicConverter = null, bool addServicesFromAssembly = true) => throw null;
    internal MemoryMessageBusBuilder() => throw null;
}

public class MemoryMessageBusSettings
{
    public MemoryMessageBusSettings() => throw null;
    public bool EnableBlockingPublish { get; set; }
    public bool EnableMessageHeaders { get; set; }
    public bool EnableMessageSerialization { get; set; }
}

public static class MessageBusBuilderExtensions
{
    public static MemoryMessageBusBuilder WithProviderMemory(this MessageBusBuilder mbb, Action<MemoryMessageBusSettings> configure = null) => throw null;
}
