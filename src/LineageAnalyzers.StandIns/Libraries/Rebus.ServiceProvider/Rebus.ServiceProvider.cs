using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.ServiceProvider;

public interface IBusRegistry
{
    bool ContainsKey(string key);
    IReadOnlyList<string> GetAllKeys();
    global::Rebus.Bus.IBus GetBus(string key);
    global::Rebus.Bus.IBus StartBus(string key);
    bool TryGetBus(string key, out global::Rebus.Bus.IBus bus);
}
