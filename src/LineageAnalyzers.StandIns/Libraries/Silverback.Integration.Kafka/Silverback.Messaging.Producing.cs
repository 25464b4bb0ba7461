using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Producing;

public class KafkaMessageKeyInitializerProducerBehavior
{
    public KafkaMessageKeyInitializerProducerBehavior() => throw null;
    public int SortIndex { get; }
}
