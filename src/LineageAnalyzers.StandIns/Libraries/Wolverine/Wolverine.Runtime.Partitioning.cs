using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Runtime.Partitioning;

public class GlobalPartitionedMessageTopology
{
    public GlobalPartitionedMessageTopology(WolverineOptions options) => throw null;
    public void AssertValidity() => throw null;
    public void Except(Type type) => throw null;
    public void Except<T>() => throw null;
    public void GroupBy<T>(Func<T, string> strategy) => throw null;
    public void GroupByTenantId() => throw null;
    public void LocalQueues(string baseQueueName, int numberOfEndpoints) => throw null;
    public void Message(Type type) => throw null;
    public void Message<T>() => throw null;
    public void MessagesFromAssembly(global::System.Reflection.Assembly assembly) => throw null;
    public void MessagesFromAssemblyContaining<T>() => throw null;
    public void MessagesFromNamespace(string @namespace) => throw null;
    public void MessagesFromNamespaceContaining<T>() => throw null;
    public void MessagesImplementing<T>() => throw null;
    public GlobalPartitionedMessageTopology ProcessInParallelWithNativeAcks() => throw null;
}

public class MessagePartitioningRules
{
    public MessagePartitioningRules(WolverineOptions options) => throw null;
    public MessagePartitioningRules ByMessage(Type messageType, global::System.Reflection.PropertyInfo messageProperty) => throw null;
    public MessagePartitioningRules ByMessage<T>(Func<T, string> strategy) => throw null;
    public MessagePartitioningRules ByPropertyNamed(params string[] propertyNames) => throw null;
    public MessagePartitioningRules ByTenantId() => throw null;
    public MessagePartitioningRules ExemptFromPartitionedProcessing(Func<Type, bool> filter) => throw null;
    public MessagePartitioningRules ExemptFromPartitionedProcessing<T>() => throw null;
    public void GlobalPartitioned(Action<GlobalPartitionedMessageTopology> configure) => throw null;
    public MessagePartitioningRules UseInferredMessageGrouping() => throw null;
}
