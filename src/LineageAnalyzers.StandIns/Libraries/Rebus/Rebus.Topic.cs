using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Topic;

public class DefaultTopicNameConvention : ITopicNameConvention
{
    public DefaultTopicNameConvention() => throw null;
    public string GetTopic(Type eventType) => throw null;
}

public interface ITopicNameConvention
{
    string GetTopic(Type eventType);
}
