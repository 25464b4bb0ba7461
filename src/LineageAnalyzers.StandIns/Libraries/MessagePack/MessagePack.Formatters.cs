using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MessagePack.Formatters;

public interface IMessagePackFormatter
{
}

public interface IMessagePackFormatter<T> : IMessagePackFormatter
{
}
