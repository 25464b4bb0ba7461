using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration;

public class BusOptions
{
    public BusOptions() => throw null;
    public IList<Type> MessageTypes { get; }
}
