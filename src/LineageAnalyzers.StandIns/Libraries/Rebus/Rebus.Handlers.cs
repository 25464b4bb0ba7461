using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Handlers;

public interface IHandleMessages
{
}

public interface IHandleMessages<in TMessage> : IHandleMessages
{
    Task Handle(TMessage message);
}
