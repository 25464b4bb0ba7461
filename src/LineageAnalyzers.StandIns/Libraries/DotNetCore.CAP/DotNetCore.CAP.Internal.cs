using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Internal;

public class ConsumerContext
{
    public ConsumerContext(ConsumerContext context) => throw null;
    public ConsumerExecutorDescriptor ConsumerDescriptor { get; }
    public global::DotNetCore.CAP.Messages.Message DeliverMessage { get; }
}

public class ConsumerExecutorDescriptor
{
    public ConsumerExecutorDescriptor() => throw null;
    public TopicAttribute Attribute { get; set; }
    public TopicAttribute ClassAttribute { get; set; }
    public global::System.Reflection.TypeInfo ImplTypeInfo { get; set; }
    public global::System.Reflection.MethodInfo MethodInfo { get; set; }
    public IList<ParameterDescriptor> Parameters { get; set; }
    public global::System.Reflection.TypeInfo ServiceTypeInfo { get; set; }
    public string TopicName { get; }
    public string TopicNamePrefix { get; set; }
}

public class ConsumerExecutorDescriptorComparer : IEqualityComparer<ConsumerExecutorDescriptor>
{
    public ConsumerExecutorDescriptorComparer(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public bool Equals(ConsumerExecutorDescriptor x, ConsumerExecutorDescriptor y) => throw null;
    public int GetHashCode(ConsumerExecutorDescriptor obj) => throw null;
}

public class ConsumerServiceSelector : IConsumerServiceSelector
{
    public ConsumerServiceSelector(IServiceProvider serviceProvider) => throw null;
    protected virtual IEnumerable<ConsumerExecutorDescriptor> FindConsumersFromControllerTypes() => throw null;
    protected virtual IEnumerable<ConsumerExecutorDescriptor> FindConsumersFromInterfaceTypes(IServiceProvider provider) => throw null;
    protected IEnumerable<ConsumerExecutorDescriptor> GetTopicAttributesDescription(global::System.Reflection.TypeInfo typeInfo, global::System.Reflection.TypeInfo serviceTypeInfo = null) => throw null;
    public ConsumerExecutorDescriptor SelectBestCandidate(string key, IReadOnlyList<ConsumerExecutorDescriptor> executeDescriptor) => throw null;
    public IReadOnlyList<ConsumerExecutorDescriptor> SelectCandidates() => throw null;
    protected virtual void SetSubscribeAttribute(TopicAttribute attribute) => throw null;
}

public interface IConsumerServiceSelector
{
    ConsumerExecutorDescriptor SelectBestCandidate(string key, IReadOnlyList<ConsumerExecutorDescriptor> candidates);
    IReadOnlyList<ConsumerExecutorDescriptor> SelectCandidates();
}

public class ParameterDescriptor
{
    public ParameterDescriptor() => throw null;
    public bool IsFromCap { get; set; }
    public string Name { get; set; }
    public Type ParameterType { get; set; }
}

[AttributeUsage((AttributeTargets)68, AllowMultiple = true)]
public abstract class TopicAttribute : Attribute
{
    protected TopicAttribute(string name, bool isPartial = false) => throw null;
    public string Group { get; set; }
    public byte GroupConcurrent { get; set; }
    public bool IsPartial { get; }
    public string Name { get; }
}
