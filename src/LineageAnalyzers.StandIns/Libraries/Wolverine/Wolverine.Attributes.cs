using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Attributes;

[AttributeUsage((AttributeTargets)384)]
public class AuditAttribute : Attribute
{
    public AuditAttribute() => throw null;
    public AuditAttribute(string heading) => throw null;
    public string Heading { get; set; }
}

[AttributeUsage((AttributeTargets)12)]
public class LocalQueueAttribute : Attribute
{
    public LocalQueueAttribute(string queueName) => throw null;
    public string QueueName { get; }
}

[AttributeUsage((AttributeTargets)4)]
public class MessageIdentityAttribute : Attribute
{
    public MessageIdentityAttribute(Type forwardToType) => throw null;
    public MessageIdentityAttribute(string alias) => throw null;
    public string Alias { get; }
    public int Version { get; set; }
    public string GetName() => throw null;
}

[AttributeUsage((AttributeTargets)4)]
public abstract class ModifyEnvelopeAttribute : Attribute
{
    protected ModifyEnvelopeAttribute() => throw null;
    public abstract void Modify(Envelope envelope);
}

[AttributeUsage((AttributeTargets)1036)]
public class TopicAttribute : Attribute
{
    public TopicAttribute(string topicName) => throw null;
    public string TopicName { get; }
}

[AttributeUsage((AttributeTargets)68)]
public class WolverineHandlerAttribute : Attribute
{
    public WolverineHandlerAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)4)]
public class WolverineMessageAttribute : Attribute
{
    public WolverineMessageAttribute() => throw null;
}
