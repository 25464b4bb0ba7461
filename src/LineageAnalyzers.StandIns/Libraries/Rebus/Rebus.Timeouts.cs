using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Timeouts;

public interface ITimeoutManager
{
    Task Defer(DateTimeOffset approximateDueTime, Dictionary<string, string> headers, byte[] body);
}
