using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Paramore.Brighter.Observability;

public class Baggage : IEnumerable<KeyValuePair<string, string>>
{
    public Baggage() => throw null;
    public static Baggage Empty { get; }
    public void Add(string key, string value) => throw null;
    public static Baggage FromString(string baggageString) => throw null;
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw null;
    public void LoadBaggage(string baggage) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public override string ToString() => throw null;
}
