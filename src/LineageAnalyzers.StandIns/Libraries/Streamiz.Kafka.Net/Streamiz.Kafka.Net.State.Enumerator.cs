using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.State.Enumerator;

public interface IKeyValueEnumerator<K, V> : IEnumerator<KeyValuePair<K, V>?>
{
    K PeekNextKey();
}

public interface IWindowStoreEnumerator<V> : IKeyValueEnumerator<long, V>
{
}
