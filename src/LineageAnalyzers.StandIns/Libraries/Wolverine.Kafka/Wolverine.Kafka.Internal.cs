using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Kafka.Internal;

public class PartitionedMessageTopologyWithTopics
{
}
