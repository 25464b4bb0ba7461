using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Subscribers;

[AttributeUsage((AttributeTargets)64, AllowMultiple = true, Inherited = false)]
public sealed class KafkaGroupIdFilterAttribute : global::Silverback.Messaging.Subscribers.MessageFilterAttribute
{
    public KafkaGroupIdFilterAttribute(params string[] groupId) => throw null;
    public string[] GroupId { get; }
    public override bool MustProcess(object message) => throw null;
}
